package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** What a row of a template does to the checklist that the earlier layers composed. */
enum TemplateOperation implements Labelled {
    ADD("Add"),
    REQUIRE("Require"),
    RELAX("Relax"),
    REPLACE("Replace"),
    REMOVE("Remove");

    @EnumeratedValue
    private final String label;

    TemplateOperation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the row carries a whole item, not only its key. */
    boolean definesItem() {
        return this == ADD || this == REPLACE;
    }
}
