package dev.truce.handoffs.template;

/** What a row of a template does to the checklist that the earlier layers composed. */
enum TemplateOperation {
    ADD,
    REQUIRE,
    RELAX,
    REPLACE,
    REMOVE;

    /** Whether the row carries a whole item, not only its key. */
    boolean definesItem() {
        return this == ADD || this == REPLACE;
    }
}
