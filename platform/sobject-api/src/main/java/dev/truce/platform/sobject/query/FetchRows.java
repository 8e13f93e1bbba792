package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.hql.HqlQuery;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Runs translated queries. */
@Singleton
class FetchRows {
    private final Session session;

    FetchRows(Session session) {
        this.session = session;
    }

    /** The columns of some rows: at most so many, after passing over the first ones. */
    List<Object[]> rows(HqlQuery query, int offset, int most) {
        return most == 0
                ? List.of()
                : selection(query, Object[].class, offset, most).getResultList();
    }

    /** The ids of rows, likewise. */
    List<String> ids(HqlQuery query, int offset, int most) {
        return selection(query, String.class, offset, most).getResultList();
    }

    long count(HqlQuery query) {
        return selection(query, Long.class, 0, 1).getSingleResult();
    }

    private <T> SelectionQuery<T> selection(HqlQuery query, Class<T> result, int offset, int most) {
        SelectionQuery<T> selection = session.createSelectionQuery(query.hql(), result)
                .setFirstResult(offset)
                .setMaxResults(most);
        query.parameters().forEach(selection::setParameter);
        return selection;
    }
}
