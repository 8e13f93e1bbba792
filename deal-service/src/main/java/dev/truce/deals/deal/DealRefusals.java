package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why a write to a {@link Deal} or a step of it is refused. */
final class DealRefusals {
    private DealRefusals() {}

    /** A deal is won or lost once. */
    static final class DealAlreadyClosed extends Refusal {
        DealAlreadyClosed(String dealId, String stageName) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is already closed (%s) and stays so: a stage can be changed only while a deal is open"
                            .formatted(dealId, stageName),
                    "StageName");
        }
    }

    /** No deal has ended on a day that is still to come. */
    static final class DealClosesInTheFuture extends Refusal {
        DealClosesInTheFuture(String dealId, LocalDate closedOn, LocalDate today) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s cannot be closed on %s: the closing day is today (%s) or earlier"
                            .formatted(dealId, closedOn, today),
                    "CloseDate");
        }
    }

    /** Only what was won is amended, rescinded or delivered. */
    static final class DealIsNotWon extends Refusal {
        DealIsNotWon(String dealId, String stageName) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s (%s) is not won: this can be done only with a won deal".formatted(dealId, stageName),
                    "StageName");
        }
    }

    /** Only what ended can go on. */
    static final class NothingToReopen extends Refusal {
        NothingToReopen(String dealId, String stageName) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s (%s) cannot be reopened: only a deal that was won or lost, and not rescinded, can"
                            .formatted(dealId, stageName),
                    "StageName");
        }
    }

    /** What was agreed with a customer is not thrown away. */
    static final class ClosedDealStays extends Refusal {
        ClosedDealStays(String dealId) {
            super(
                    ErrorCode.DELETE_FAILED,
                    "Your attempt to delete opportunity %s could not be completed because it is closed: only an open deal can be deleted"
                            .formatted(dealId));
        }
    }

    /** A deal that lived here did not end elsewhere. */
    static final class ImportedIsSaidAtCreation extends Refusal {
        ImportedIsSaidAtCreation(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s: Imported__c is said when a deal is created and never changed".formatted(dealId),
                    "Imported__c");
        }
    }

    /** The stages lack one that is needed. */
    static final class NoActiveStage extends Refusal {
        NoActiveStage(String kind) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "There is no active %s stage: an administrator has to add or activate one under OpportunityStage"
                            .formatted(kind),
                    "StageName");
        }
    }

    /** What was agreed when the deal closed is not edited afterwards. */
    static final class ClosedDealIsLocked extends Refusal {
        ClosedDealIsLocked(String dealId, List<String> fields) {
            super(List.of(new ApiError(
                    "Deal %s is closed and stays as it was agreed: %s cannot be changed any more"
                            .formatted(dealId, String.join(", ", fields)),
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    fields)));
        }
    }
}
