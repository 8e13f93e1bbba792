package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What delivery has to know of a deal beside its {@link DealState}, whether it is still offered or was sold. */
public interface DealOffer {
    /** How often the deal was reopened, from 0. */
    int reopenSeq();

    /** How often the deal was amended after a close, from 1. */
    int dealRevision();

    /** Everybody who sells the deal, its owner included. */
    List<DealClosed.SalesTeamMember> salesTeam();

    @Nullable String billingModel();

    @Nullable LocalDate contractedStart();

    @Nullable LocalDate contractedGoLive();

    @Nullable LocalDate requestedGoLive();

    @Nullable LocalDate committedGoLive();

    /** Whether the customer cannot move the go-live. */
    boolean hardDeadline();

    @Nullable String deliveryUnitId();

    /** The project manager whom the sellers propose as acceptor of the handoff. */
    @Nullable String proposedAcceptorId();

    @Nullable String industry();

    @Nullable String engagementType();

    @Nullable String problemToSolve();

    @Nullable String requestedSolution();

    @Nullable String recommendedSolution();

    List<DealClosed.Line> lines();

    /** Whether somebody has to deliver anything of it. */
    boolean needsDelivery();

    /** Hours sold, the sum of the lines. */
    BigDecimal soldEffortHours();

    /** Who is needed, and when. */
    List<DealClosed.Demand> resourceDemand();

    /** How many promises the sale recorded. */
    int commitments();

    /** How many assumptions nobody has confirmed yet. */
    int openAssumptions();
}
