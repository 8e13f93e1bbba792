/** The copy of the people, and who a user id is. */
@NullMarked
package dev.truce.replicas.user;

import org.jspecify.annotations.NullMarked;
