-- Nobody decided, and that counts as an agreement; and when delivery answered first, however often it confirms.
alter table delivery_review
    add column tacit       boolean not null default false,
    add column answered_at timestamptz;

update delivery_review set answered_at = decided_at;
