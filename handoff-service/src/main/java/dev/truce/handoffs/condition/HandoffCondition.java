package dev.truce.handoffs.condition;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something delivery did without when it accepted: what must still happen, who does it, by when. */
@Entity
@Table(name = "handoff_condition")
public class HandoffCondition extends SObjectRecord {
    private String handoff;
    private String itemKey;
    private String text;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status = ConditionStatus.OPEN;

    private int extensions;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffCondition() {}

    public HandoffCondition(String handoff, String itemKey, String text, String owner, LocalDate dueOn) {
        super(RecordId.next("a14"));
        this.handoff = handoff;
        this.itemKey = itemKey;
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    /** The item it stands for is settled. */
    public void meet() {
        this.status = ConditionStatus.MET;
    }

    public boolean isOpen() {
        return status == ConditionStatus.OPEN;
    }

    public String handoff() {
        return handoff;
    }

    public String itemKey() {
        return itemKey;
    }

    public String text() {
        return text;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ConditionStatus status() {
        return status;
    }

    int extensions() {
        return extensions;
    }
}
