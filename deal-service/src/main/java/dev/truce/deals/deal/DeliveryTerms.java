package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when delivery shall do what was sold: kind of contract, dates, unit. */
@Embeddable
public class DeliveryTerms {
    private @Nullable String engagementType;
    private @Nullable String billingModel;
    private @Nullable LocalDate requestedGoLive;
    private @Nullable LocalDate committedGoLive;
    private @Nullable LocalDate contractedStart;
    private @Nullable LocalDate contractedGoLive;
    private @Nullable LocalDate contractSignedOn;
    private @Nullable String contractUrl;
    private boolean hardDeadline;
    private @Nullable String deliveryUnit;

    void engagementType(@Nullable String type) {
        this.engagementType = type;
    }

    void billingModel(@Nullable String model) {
        this.billingModel = model;
    }

    void requestedGoLive(@Nullable LocalDate date) {
        this.requestedGoLive = date;
    }

    void committedGoLive(@Nullable LocalDate date) {
        this.committedGoLive = date;
    }

    void contractedStart(@Nullable LocalDate date) {
        this.contractedStart = date;
    }

    void contractedGoLive(@Nullable LocalDate date) {
        this.contractedGoLive = date;
    }

    void contractSignedOn(@Nullable LocalDate date) {
        this.contractSignedOn = date;
    }

    void contractUrl(@Nullable String url) {
        this.contractUrl = url;
    }

    void hardDeadline(Boolean hard) {
        this.hardDeadline = hard;
    }

    void deliveryUnit(@Nullable String unitId) {
        this.deliveryUnit = unitId;
    }

    public @Nullable String engagementType() {
        return engagementType;
    }

    public @Nullable String billingModel() {
        return billingModel;
    }

    public @Nullable LocalDate requestedGoLive() {
        return requestedGoLive;
    }

    public @Nullable LocalDate committedGoLive() {
        return committedGoLive;
    }

    public @Nullable LocalDate contractedStart() {
        return contractedStart;
    }

    public @Nullable LocalDate contractedGoLive() {
        return contractedGoLive;
    }

    @Nullable LocalDate contractSignedOn() {
        return contractSignedOn;
    }

    public @Nullable String contractUrl() {
        return contractUrl;
    }

    public Boolean hardDeadline() {
        return hardDeadline;
    }

    public @Nullable String deliveryUnit() {
        return deliveryUnit;
    }
}
