package dev.truce.deals.catalog.unit;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part of delivery that takes on won deals as a whole. */
@Entity
@Table(name = "delivery_unit")
class DeliveryUnit extends SObjectRecord {
    private String name;
    private @Nullable String lead;
    private @Nullable String skills;
    private @Nullable BigDecimal monthlyCapacityHours;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DeliveryUnit() {}

    @SuppressWarnings("NullAway.Init")
    DeliveryUnit(String id) {
        super(id);
    }

    void rename(String newName) {
        this.name = newName;
    }

    void leadBy(@Nullable String userId) {
        this.lead = userId;
    }

    void skilledIn(@Nullable String newSkills) {
        this.skills = newSkills;
    }

    void capableOf(@Nullable BigDecimal hoursAMonth) {
        this.monthlyCapacityHours = hoursAMonth;
    }

    String name() {
        return name;
    }

    @Nullable String lead() {
        return lead;
    }

    @Nullable String skills() {
        return skills;
    }

    @Nullable BigDecimal monthlyCapacityHours() {
        return monthlyCapacityHours;
    }
}
