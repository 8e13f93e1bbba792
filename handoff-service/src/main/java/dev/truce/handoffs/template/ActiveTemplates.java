package dev.truce.handoffs.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the active templates ask for. Every handoff asks, and templates change a few times a year: they are read again when
 * one of them or a row of one has changed, whoever changed it.
 */
@ApplicationScoped
class ActiveTemplates {
    private final HandoffTemplates templates;
    private volatile Known known = new Known("", List.of());

    ActiveTemplates(HandoffTemplates templates) {
        this.templates = templates;
    }

    private record Known(String state, List<TemplateContent> contents) {}

    /** Joins the transaction of the caller, and sees what that has changed. */
    List<TemplateContent> all() {
        String state = templates.state(); // before the contents: what changes in between is read on the next call
        Known latest = known;
        if (!latest.state().equals(state)) {
            latest = new Known(state, templates.active());
            known = latest;
        }
        return latest.contents();
    }
}
