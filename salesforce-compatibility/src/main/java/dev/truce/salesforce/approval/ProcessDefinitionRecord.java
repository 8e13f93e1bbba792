package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An agreement that is asked for; which ones there are is part of the program. */
@Entity
@Immutable
@Table(name = "process_definition")
class ProcessDefinitionRecord extends SObjectRecord {
    private String name;
    private String developerName;
    private String description;
    private String tableEnumOrId;
    private String type;
    private String state;

    @SuppressWarnings("NullAway.Init")
    protected ProcessDefinitionRecord() {} // JPA

    String name() {
        return name;
    }

    String developerName() {
        return developerName;
    }

    String description() {
        return description;
    }

    String tableEnumOrId() {
        return tableEnumOrId;
    }

    String type() {
        return type;
    }

    String state() {
        return state;
    }
}
