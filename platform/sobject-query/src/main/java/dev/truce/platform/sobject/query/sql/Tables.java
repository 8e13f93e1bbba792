package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectType;

/** Where the records of objects lie in the database. */
public interface Tables {

    String table(SObjectType<?> type);

    /** The column of an attribute of the object's entity. */
    String column(SObjectType<?> type, String attribute);
}
