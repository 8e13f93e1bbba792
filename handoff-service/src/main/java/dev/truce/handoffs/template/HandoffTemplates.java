package dev.truce.handoffs.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** The templates and their rows. */
@ApplicationScoped
class HandoffTemplates implements PanacheRepositoryBase<HandoffTemplate, String> {
    private static final String STATE =
            """
            select count(*) || ' ' || sum(hashtextextended(concat_ws(' ', id, version, system_modstamp), 0))
            from (select id, version, system_modstamp from handoff_template
                  union all select id, version, system_modstamp from handoff_template_item) present""";

    /** Another text whenever a template or a row has been added, changed or deleted. */
    String state() {
        return (String) getEntityManager()
                .createNativeQuery(STATE)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(HandoffTemplate.class)
                .addSynchronizedEntityClass(HandoffTemplateItem.class)
                .getSingleResult();
    }

    /** What every active template asks for, rows in their order. */
    List<TemplateContent> active() {
        Map<String, List<HandoffTemplateItem>> rows = getEntityManager()
                .createQuery(
                        "from HandoffTemplateItem where not isDeleted order by sortOrder, itemKey",
                        HandoffTemplateItem.class)
                .getResultStream()
                .collect(Collectors.groupingBy(HandoffTemplateItem::template));
        return list("active and not isDeleted").stream()
                .map(template -> template.with(rows.getOrDefault(template.id(), List.of()).stream()
                        .map(HandoffTemplateItem::row)
                        .toList()))
                .toList();
    }

    /** Whether an active core template locks the item with this key. */
    boolean coreLocks(String itemKey) {
        return !getEntityManager()
                .createQuery(
                        "select i.id from HandoffTemplateItem i join HandoffTemplate t on t.id = i.template"
                                + " where i.itemKey = :key and i.duty.locked and not i.isDeleted"
                                + " and t.scope.layer = :core and t.active and not t.isDeleted",
                        String.class)
                .setParameter("key", itemKey)
                .setParameter("core", Layer.CORE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether there never was a template; deleted ones count. */
    boolean neverLoaded() {
        return count() == 0;
    }

    /** One process at a time loads the shipped templates; the others wait here and then find them. */
    void lockForLoading() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('truce.handoff.templates'))")
                .getSingleResult();
    }
}
