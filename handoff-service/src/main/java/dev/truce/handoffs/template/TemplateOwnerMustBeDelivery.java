package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A template was given to somebody who does not deliver: the receiving side decides what it asks for. */
final class TemplateOwnerMustBeDelivery extends Refusal {

    TemplateOwnerMustBeDelivery(String ownerId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s cannot own a handoff template: name an active user on the side of Delivery".formatted(ownerId),
                "OwnerId");
    }
}
