package dev.truce.handoffs.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The conditions of all handoffs. */
@ApplicationScoped
public class HandoffConditions implements PanacheRepositoryBase<HandoffCondition, String> {

    public List<HandoffCondition> of(String handoffId) {
        return list("handoff = ?1 and not isDeleted order by dueOn, id", handoffId);
    }
}
