package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.stage.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sale: open until it is won or lost. */
@Entity
@Table(name = "deal")
class Deal extends EditableDeal {
    /** For JPA. */
    protected Deal() {}

    /** A deal that its writer fills in and then opens by giving it a stage. */
    Deal(String id, String ownerId, String currencyIsoCode) {
        super(id, ownerId, currencyIsoCode);
    }

    /** D1: the deal begins in an open stage. */
    void open(Stage first, @Nullable Customer customer, Instant at) {
        begin(first, customer, at);
        pending().happened(new DealEvent.Opened(first.name(), forecast().probability(), first.forecastCategory()));
    }

    /** A deal that ended before Truce was there: no guards, no handoff. */
    void recordHistory(Stage end, @Nullable Customer customer, LocalDate today, Instant at) {
        if (sale().closeDate().isAfter(today)) {
            throw new DealClosesInTheFuture(id(), sale().closeDate(), today);
        }
        begin(end, customer, at);
        pending().happened(new DealEvent.Imported());
    }

    private void begin(Stage stage, @Nullable Customer customer, Instant at) {
        sale().type(BusinessType.of(this, customer).words());
        enter(stage, at);
        soldScope().stamp(scope(), true);
    }

    /** D2: to another open stage. */
    void take(StageStep step, Instant at) {
        requireOpen();
        step.requireAllowed(id(), pending().isStageChangeExplained());
        if (!pending().isStageChangeExplained()) {
            standing().explain(null);
        }
        pending()
                .happened(new DealEvent.StageChanged(
                        step.from().name(), step.to().name(), standing().daysSinceChange(at)));
        enter(step.to(), at);
    }

    /** D4 and D5: won or lost, when everything that guards the close was found to hold. */
    void close(Stage end, List<GuardFinding> findings, LocalDate today, Instant at) {
        requireOpen();
        List<GuardFinding> unmet =
                findings.stream().filter(finding -> !finding.allowsClose()).toList();
        if (!unmet.isEmpty()) {
            throw new CloseGuardsNotMet(id(), unmet);
        }
        sale().closeDate(pending().closingDay(id(), sale().closeDate(), today));
        enter(end, at);
        soldScope().stamp(scope(), false);
        pending()
                .happened(new DealEvent.Closed(findings.stream()
                        .map(GuardFinding::override)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private void enter(Stage stage, Instant at) {
        standing().enter(stage, at);
        forecast().follow(stage, pending().isProbabilityGiven());
        forecast().calculate(sale().amount(), sale().closeDate());
        pending().forHistory();
        pending().assessmentDue();
    }

    /** R0: what the scope means for delivery. Tells when a review is now needed, no longer needed, or for other reasons. */
    void assess(Assessment assessment) {
        if (deliverability().follow(assessment)) {
            pending().happened(new DealEvent.RequirementChanged(assessment));
        }
    }

    /** D6 and D7: what had ended goes on, in an open stage. */
    void reopen(Stage stage, Undoing undoing, Instant at) {
        if (!isClosed() || standing().isRescinded()) {
            throw new NothingToReopen(id(), standing().stageName());
        }
        boolean wasWon = standing().isWon();
        countReopening();
        standing().explain(undoing.reason());
        enter(stage, at);
        soldScope().stamp(scope(), true);
        pending().happened(new DealEvent.Reopened(wasWon, undoing));
    }

    /** D9: what had been won is void, and stays so. */
    void rescind(Stage lost, Undoing undoing, LocalDate effectiveOn, Instant at) {
        requireWon();
        standing().explain(undoing.reason());
        enter(lost, at);
        standing().rescind();
        pending().happened(new DealEvent.Rescinded(undoing.reason(), effectiveOn));
    }

    /** D8: an agreed change of what was won. */
    void amend(AgreedChange change) {
        requireWon();
        countRevision();
        BigDecimal before = sale().amount() == null ? BigDecimal.ZERO : sale().amount();
        sale().amount(before.add(change.deltaAmount()));
        soldScope().amend(change.deltaEffortHours());
        if (change.newGoLive() != null) {
            terms().contractedGoLive(change.newGoLive());
        }
        forecast().calculate(sale().amount(), sale().closeDate());
        soldScope().stamp(scope(), true);
        pending().forHistory();
        pending().assessmentDue();
        pending().happened(new DealEvent.Amended(change));
    }

    /** What the delivery has taken so far. */
    void report(Actuals actuals) {
        requireWon();
        deliverability().take(actuals);
        pending().happened(new DealEvent.ActualsReported(actuals));
    }

    /** D11: the credit is shared differently. */
    void shareCredit(@Nullable String reason) {
        countCompanionEvent();
        pending().happened(new DealEvent.SplitsChanged(reason));
    }

    private void requireWon() {
        if (!standing().isWon()) {
            throw new DealIsNotWon(id(), standing().stageName());
        }
    }

    /** D10: stage, team, lines and closed state stay as they are. */
    void giveTo(String newOwner) {
        changeOwner(newOwner, false);
    }

    /** D10: as {@link #giveTo}, because whoever owns it has left. */
    void leaveTo(String newOwner) {
        changeOwner(newOwner, true);
    }

    private void changeOwner(String newOwner, boolean ownerLeft) {
        if (newOwner.equals(ownerId())) {
            return;
        }
        if (!pending().isFresh()) {
            pending().happened(new DealEvent.OwnerChanged(ownerId(), newOwner, ownerLeft));
        }
        ownedBy(newOwner);
    }

    @Override
    public void delete() {
        if (isClosed() && !imported()) {
            throw new ClosedDealStays(id());
        }
        super.delete();
        pending().happened(new DealEvent.Deleted());
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new DealAlreadyClosed(id(), standing().stageName());
        }
    }
}
