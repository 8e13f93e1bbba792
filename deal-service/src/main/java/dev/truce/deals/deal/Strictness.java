package dev.truce.deals.deal;

/** How strictly a rule is applied. */
enum Strictness {
    BLOCK,
    WARN,
    OFF
}
