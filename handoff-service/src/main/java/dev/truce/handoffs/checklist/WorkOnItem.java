package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.ActingPerson;
import dev.truce.handoffs.handoff.Decision;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Checklist.NoSuchItem;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.item.ReturnReason;
import dev.truce.platform.sobject.access.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Use cases of one item: answer it, say that it does not apply, verify or dispute it. */
@ApplicationScoped
class WorkOnItem {
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final Directory people;
    private final ActingPerson acting;
    private final RecordItemChange changes;

    WorkOnItem(Handoffs handoffs, HandoffItems items, Directory people, ActingPerson acting, RecordItemChange changes) {
        this.handoffs = handoffs;
        this.items = items;
        this.people = people;
        this.acting = acting;
        this.changes = changes;
    }

    @Transactional
    AnsweredItem provide(String handoffId, String key, ProvidedAnswer answer, @Nullable String ifMatch) {
        return change(handoffId, key, ifMatch, (handoff, checklist, item, decision) -> {
            requireProvider(handoff, checklist, item, decision);
            return item.provide(answer, decision.doer(), handoff.revision(), people);
        });
    }

    @Transactional
    AnsweredItem claimNotApplicable(String handoffId, String key, String because, @Nullable String ifMatch) {
        return change(handoffId, key, ifMatch, (handoff, checklist, item, decision) -> {
            requireProvider(handoff, checklist, item, decision);
            return item.claimNotApplicable(because, decision.doer(), handoff.revision());
        });
    }

    @Transactional
    AnsweredItem verify(String handoffId, String key, @Nullable String sha256, @Nullable String ifMatch) {
        return change(handoffId, key, ifMatch, (handoff, checklist, item, decision) -> {
            new ItemRights(handoff, decision.by()).requireVerifier(item);
            return item.verify(decision.doer(), sha256);
        });
    }

    @Transactional
    AnsweredItem dispute(String handoffId, String key, ReturnReason code, String text, @Nullable String ifMatch) {
        return change(handoffId, key, ifMatch, (handoff, checklist, item, decision) -> {
            new ItemRights(handoff, decision.by()).requireVerifier(item);
            return item.dispute(code, text, decision.doer());
        });
    }

    /** Answering an item of a returned handoff resumes the handoff. */
    private static void requireProvider(Handoff handoff, Checklist checklist, HandoffItem item, Decision decision) {
        new ItemRights(handoff, decision.by()).requireProvider(item);
        handoff.takeUpToAnswer(checklist);
    }

    private AnsweredItem change(String handoffId, String key, @Nullable String ifMatch, Work work) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        Checklist checklist = items.of(handoff.id());
        Decision decision = acting.decides();
        HandoffItem item = checklist
                .item(key)
                .filter(asked -> asked.isVisibleOn(decision.by().side()))
                .orElseThrow(() -> new NoSuchItem(handoff.number(), key));
        ItemChange change = work.on(handoff, checklist, item, decision);
        changes.record(handoff, checklist, item, change, decision);
        return AnsweredItem.of(handoff, item);
    }

    /** What is done to an item. */
    @FunctionalInterface
    private interface Work {
        ItemChange on(Handoff handoff, Checklist checklist, HandoffItem item, Decision decision);
    }
}
