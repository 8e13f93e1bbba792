package dev.truce.platform.sobject.query.hql;

import java.util.Map;

/**
 * A query for Hibernate.
 *
 * @param hql holds no text from outside
 * @param parameters the values of its named parameters
 */
public record HqlQuery(String hql, Map<String, Object> parameters) {}
