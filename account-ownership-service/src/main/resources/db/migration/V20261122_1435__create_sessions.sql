-- Clients that sign what they say, clients that come again, and logins that were ended before their time.
alter table oauth_client add column public_key bytea;

create table refresh_token (
    token_hash   varchar(64) not null,
    session      varchar(36) not null,
    client_id    varchar(64) not null,
    user_id      varchar(18) collate "C" not null,
    expires_date timestamptz not null,
    constraint refresh_token_pk primary key (token_hash),
    constraint refresh_token_client_fk foreign key (client_id) references oauth_client (client_id) on delete cascade,
    constraint refresh_token_user_fk foreign key (user_id) references app_user (id)
);
create index refresh_token_session on refresh_token (session);

create table revoked_session (
    session      varchar(36) not null,
    expires_date timestamptz not null,
    constraint revoked_session_pk primary key (session)
);
