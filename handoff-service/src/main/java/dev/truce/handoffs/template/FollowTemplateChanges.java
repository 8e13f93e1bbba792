package dev.truce.handoffs.template;

import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a saved template to what every template must say. */
@ApplicationScoped
class FollowTemplateChanges implements AfterSave<HandoffTemplate> {

    @Override
    public Class<HandoffTemplate> entity() {
        return HandoffTemplate.class;
    }

    @Override
    public void afterSave(HandoffTemplate template) {
        template.requireComplete();
    }
}
