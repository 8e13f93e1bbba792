package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is credited with what part. */
@Schema(description = "Who is credited with what part.")
record SplitsRequest(
        @Nullable List<Share> splits,
        @Schema(description = "Needed once the deal is closed", examples = "The presales share was forgotten") @Nullable String reason) {

    /** Credit for one user. */
    @Schema(description = "Credit for one user.")
    record Share(
            @Schema(examples = "0055e0000000001AAA") @Nullable String userId,
            @Schema(examples = "Sales") @Nullable String side,
            @Schema(
                            examples = "Revenue",
                            enumeration = {"Revenue", "Overlay"})
                    @Nullable String type,
            @Schema(examples = "70.00") @Nullable BigDecimal percent) {

        private Optional<Side> knownSide() {
            return side == null ? Optional.empty() : Labelled.named(Side.class, side);
        }

        private Optional<SplitKind> knownKind() {
            return type == null ? Optional.empty() : Labelled.find(SplitKind.class, type);
        }

        boolean isComplete() {
            return userId != null
                    && RecordId.parse(userId).isPresent()
                    && knownSide().isPresent()
                    && knownKind().isPresent()
                    && percent != null;
        }

        void writeTo(DealSplit split) {
            split.credit(RecordId.parse(Objects.requireNonNull(userId)).orElseThrow());
            split.standOn(knownSide().orElseThrow());
            split.beOf(knownKind().orElseThrow());
            split.share(Objects.requireNonNull(percent));
        }
    }

    /** @throws SplitIsIncomplete when a share is incomplete */
    List<Share> complete() {
        List<Share> given = splits == null ? List.of() : splits;
        if (given.isEmpty() || !given.stream().allMatch(Share::isComplete)) {
            throw new SplitIsIncomplete();
        }
        return given;
    }

    /** Somebody is credited with something, of some kind. */
    static final class SplitIsIncomplete extends Refusal {
        SplitIsIncomplete() {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Name at least one split, each with userId, side, type (Revenue or Overlay) and percent",
                    "splits");
        }
    }
}
