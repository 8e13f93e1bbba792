-- Columns of an account exported from Salesforce; without them such a file could not be loaded.
alter table account
    add column jigsaw            varchar(20),
    add column jigsaw_company_id varchar(20);
