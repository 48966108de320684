/**
 * How often a family meets and when it meets next, and the goals a meeting leaves: whose they are, what they answer, and
 * which card each came from, so that taking a meeting in twice makes none twice.
 */
export const nextAndGoals = `
ALTER TABLE family ADD COLUMN cadence TEXT CHECK (cadence IN ('sixWeeks', 'threeMonths'));
ALTER TABLE plan_summary ADD COLUMN next_day TEXT;
ALTER TABLE plan_summary ADD COLUMN next_why TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN side TEXT CHECK (side IN ('family', 'authority'));
ALTER TABLE goal ADD COLUMN danger TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN proof TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_agreement ADD COLUMN goal TEXT REFERENCES goal (id) ON DELETE SET NULL;

CREATE TABLE plan_goal_card (
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  card TEXT NOT NULL,
  author TEXT NOT NULL,
  goal TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting, card)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_goal_card_goal ON plan_goal_card (goal);
`;
