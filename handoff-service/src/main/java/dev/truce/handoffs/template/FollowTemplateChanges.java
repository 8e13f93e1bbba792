package dev.truce.handoffs.template;

import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a saved template to what every template must say. */
@ApplicationScoped
class FollowTemplateChanges implements SaveHook<HandoffTemplate> {

    @Override
    public Class<HandoffTemplate> entity() {
        return HandoffTemplate.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.VALIDATE;
    }

    @Override
    public void on(HandoffTemplate template) {
        template.requireComplete();
    }
}
