-- Logins that were ended before their time, kept by LoginEnded until their tokens would have ended by themselves.
create table ended_login (
    session_id       varchar(64) collate "C" not null,
    tokens_expire_at timestamptz not null,
    constraint ended_login_pk primary key (session_id)
);
create index ended_login_tokens_expire_at on ended_login (tokens_expire_at);
