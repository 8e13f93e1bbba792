package dev.truce.deals.planning.demand;

import dev.truce.deals.catalog.offering.Skills;
import dev.truce.deals.deal.port.DeliveryDemand.Need;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People that a deal needs for a stretch of time. Another demand takes its place when the deal changes. */
@Entity
@Table(name = "resource_demand")
class ResourceDemand extends SObjectRecord {
    private String opportunity;
    private @Nullable String deliveryUnit;
    private String role;
    private @Nullable String skills;
    private BigDecimal hours;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private DemandState state;

    private int probability;
    private int demandVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ResourceDemand() {}

    ResourceDemand(String id, String dealId, Need need, Booking booking) {
        super(id);
        this.opportunity = dealId;
        this.deliveryUnit = need.unitId();
        this.role = need.role();
        this.skills = need.skills().isEmpty() ? null : String.join(";", need.skills());
        this.hours = need.hours();
        this.startsOn = need.from();
        this.endsOn = need.to();
        this.state = booking.state();
        this.probability = booking.probability();
        this.demandVersion = booking.number();
    }

    /** Nobody has to keep these people free any more. */
    void release(int number) {
        this.state = DemandState.RELEASED;
        this.demandVersion = number;
    }

    Need need() {
        return new Need(deliveryUnit, role, Skills.in(skills), hours, startsOn, endsOn);
    }

    Booking booking() {
        return new Booking(demandVersion, isConfirmed() ? DemandState.CONFIRMED : DemandState.FORECAST, probability);
    }

    boolean isConfirmed() {
        return state == DemandState.CONFIRMED;
    }

    String opportunity() {
        return opportunity;
    }

    @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    String role() {
        return role;
    }

    @Nullable String skills() {
        return skills;
    }

    BigDecimal hours() {
        return hours;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    DemandState state() {
        return state;
    }

    Integer probability() {
        return probability;
    }

    Integer demandVersion() {
        return demandVersion;
    }
}
