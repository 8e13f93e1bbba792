/** The translation of queries to HQL: names come from the definitions, values are bound parameters. */
@NullMarked
package dev.truce.platform.sobject.query.hql;

import org.jspecify.annotations.NullMarked;
