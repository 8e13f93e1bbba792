package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall own the account. */
@Schema(description = "Who shall own the account")
record NewOwner(
        @Schema(
                        required = true,
                        description = "An active user on the side that is accountable",
                        examples = "0055e0000000002AAA")
                @Nullable String ownerId,
        @Schema(
                        description = "The version of the ownership that this was decided on; the same as If-Match",
                        examples = "3")
                @Nullable Long version) {

    /** What was sent, where anything was. */
    static NewOwner sent(@Nullable NewOwner body) {
        return body == null ? new NewOwner(null, null) : body;
    }

    /** The 18-character id of the user. */
    String requiredOwnerId() {
        if (ownerId == null || ownerId.isBlank()) {
            throw new RequiredFieldsMissing(List.of("ownerId"));
        }
        return RecordId.parse(ownerId.strip()).orElseThrow(() -> new OwnerIdIsMalformed(ownerId));
    }

    @Nullable String expectedVersion(@Nullable String ifMatch) {
        return ifMatch == null && version != null ? version.toString() : ifMatch;
    }

    static final class OwnerIdIsMalformed extends Refusal {
        OwnerIdIsMalformed(String ownerId) {
            super(
                    ErrorCode.MALFORMED_ID,
                    "ownerId: id value of incorrect type: %s (the id of a User is needed)".formatted(ownerId),
                    "ownerId");
        }
    }
}
