package dev.truce.handoffs.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Use case: compose the checklist of a deal from the active templates. */
@ApplicationScoped
public class ComposeChecklist {
    private static final Logger LOG = Logger.getLogger(ComposeChecklist.class);
    private final ActiveTemplates templates;

    ComposeChecklist(ActiveTemplates templates) {
        this.templates = templates;
    }

    /** What the active templates ask for, as they are now. */
    @Transactional
    public ComposedChecklist forDeal(ChecklistFacts deal) {
        ComposedChecklist composed = Composition.of(templates.all(), deal);
        for (String row : composed.ignored()) {
            LOG.warnf("Template row ignored because the core locks the item: %s", row);
        }
        return composed;
    }
}
