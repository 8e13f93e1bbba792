package dev.truce.events;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of a won deal was drafted, or moved on. The deal changes with DealAmended only.
 *
 * @param amendmentId the amendment
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param status where it stands
 * @param dealRevision the revision of the deal that it changes
 * @param changeKinds what it changes
 * @param affectedItemKeys checklist items whose answers may no longer be right
 * @param decidedBy the user of delivery who decided about it
 */
@Value.Builder
public record AmendmentChanged(
        String amendmentId,
        String dealId,
        @Nullable String accountId,
        AmendmentStatus status,
        int dealRevision,
        List<AmendmentKind> changeKinds,
        List<String> affectedItemKeys,
        @Nullable String decidedBy) {
    public static final String TYPE = "truce.amendment.changed.v1";
    public static final String TOPIC = Topics.DEALS;

    public AmendmentChanged {
        changeKinds = List.copyOf(changeKinds);
        affectedItemKeys = List.copyOf(affectedItemKeys);
    }
}
