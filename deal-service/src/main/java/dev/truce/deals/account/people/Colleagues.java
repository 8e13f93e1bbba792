package dev.truce.deals.account.people;

import dev.truce.replicas.user.ReplicatedUser;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The replicated users; one that was added a moment ago may still be missing. */
@ApplicationScoped
public class Colleagues {
    private final EntityManager entities;

    Colleagues(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when nobody with this id is known here, or the user is deleted. */
    public Optional<Colleague> find(String userId) {
        return Optional.ofNullable(entities.find(ReplicatedUser.class, userId))
                .filter(user -> !user.isDeleted())
                .map(user -> new Colleague(user.id(), user.side(), user.isActive()));
    }

    /**
     * Who manages the delivery of a unit, in the order of their ids.
     *
     * @param unit as users name their unit: by its id or by its name
     */
    public List<String> deliveryManagersOf(Collection<String> unit) {
        return entities.createQuery(
                        """
                        select id from ReplicatedUser where deliveryUnit in :unit and side = :side
                        and concat(';', roles, ';') like concat('%;', :role, ';%')
                        and isActive = true and isDeleted = false order by id""",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("side", Side.DELIVERY.label())
                .setParameter("role", Role.DELIVERY_MANAGER.label())
                .getResultList();
    }

    /** Who leads the company, in the order of their ids. */
    public List<String> executives() {
        return entities.createQuery(
                        """
                        select id from ReplicatedUser where concat(';', roles, ';') like concat('%;', :role, ';%')
                        and isActive = true and isDeleted = false order by id""",
                        String.class)
                .setParameter("role", Role.EXECUTIVE.label())
                .getResultList();
    }
}
