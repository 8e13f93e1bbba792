/**
 * Read-only copies of records that another service masters, kept by its events, so that relationship fields work in
 * queries and a service never has to call another one.
 *
 * <p>A service takes the copies it needs and leaves out those it masters itself: it names their packages in
 * {@code quarkus.hibernate-orm.packages} and their scripts in {@code quarkus.flyway.locations} ({@code db/replica/user}, …),
 * and lists the others in {@code quarkus.arc.exclude-types} ({@code dev.truce.replicas.account.**}).
 *
 * <p>A copy is nothing but what events told: here, and only here, entities are written straight from a contract.
 */
@NullMarked
package dev.truce.replicas;

import org.jspecify.annotations.NullMarked;
