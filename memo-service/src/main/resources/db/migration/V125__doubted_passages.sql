-- The threads whose words may stand in several places, as far as the policy that asks for the right one has come.
CREATE TABLE doubted_passage (
    thread_id uuid PRIMARY KEY
);
