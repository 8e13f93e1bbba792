package dev.truce.handoffs.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The items of all handoffs. */
@ApplicationScoped
public class HandoffItems implements PanacheRepositoryBase<HandoffItem, String> {

    /** The checklist of one handoff, in the order people read it. */
    public Checklist of(String handoffId) {
        return new Checklist(list("handoff = ?1 and not isDeleted order by question.sortOrder", handoffId));
    }
}
