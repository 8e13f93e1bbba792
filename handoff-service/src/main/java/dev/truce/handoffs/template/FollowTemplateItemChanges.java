package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a saved row to what every row must say, and raises the version of its template. */
@ApplicationScoped
class FollowTemplateItemChanges implements SaveHook<HandoffTemplateItem> {
    private final HandoffTemplates templates;

    FollowTemplateItemChanges(HandoffTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Class<HandoffTemplateItem> entity() {
        return HandoffTemplateItem.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(HandoffTemplateItem item) {
        item.requireComplete();
        if (item.weakens() && templates.coreLocks(item.itemKey())) {
            throw new LockedItemCannotBeWeakened(item.itemKey(), item.operation());
        }
        templates.findById(item.template()).itemsChanged();
    }

    /** An overlay would relax or remove what the core locks. */
    static final class LockedItemCannotBeWeakened extends Refusal {
        LockedItemCannotBeWeakened(String key, TemplateOperation operation) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s is locked by the core and cannot be changed by %s: an overlay may only replace its wording or ask for more"
                            .formatted(key, operation),
                    "Operation__c");
        }
    }
}
