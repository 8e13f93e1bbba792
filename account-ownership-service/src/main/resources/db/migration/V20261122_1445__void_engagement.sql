-- A deal that is reopened and won again is another engagement; the one of before stays as history.
alter table account_engagement
    add column reopen_seq      integer not null default 0,
    add column voided_at       timestamptz,
    add column voided_for_good boolean not null default false,
    drop constraint account_engagement_deal_uq,
    add constraint account_engagement_close_uq unique (deal, reopen_seq),
    add constraint account_engagement_voided check (voided_at is null or status = 'Voided');
