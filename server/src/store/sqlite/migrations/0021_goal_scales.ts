/**
 * A number can be about one goal: the card it was, its words as they stood, the participant whose words they are (an erasure
 * takes the numbers along), and that person's name. Empty for scales about the whole.
 */
export const goalScales = `
CREATE TABLE plan_scale_about (
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  scale TEXT NOT NULL,
  goal_card TEXT NOT NULL DEFAULT '',
  participant TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 0 AND 10),
  said TEXT CHECK (said IN ('dontKnow', 'ratherNot')),
  face TEXT,
  words TEXT NOT NULL,
  goal_text TEXT NOT NULL DEFAULT '',
  goal_author TEXT NOT NULL DEFAULT '',
  goal_name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (meeting, scale, goal_card, participant),
  CHECK ((value IS NULL) <> (said IS NULL)),
  CHECK ((goal_card = '') = (goal_text = ''))
) STRICT, WITHOUT ROWID;
INSERT INTO plan_scale_about (meeting, scale, participant, position, name, value, said, face, words)
  SELECT meeting, scale, participant, position, name, value, said, face, words FROM plan_scale;
DROP TABLE plan_scale;
ALTER TABLE plan_scale_about RENAME TO plan_scale;
`;
