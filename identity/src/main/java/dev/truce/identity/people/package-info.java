/** People and machine users: who they are, which side they stand on, what they may do. */
@NullMarked
package dev.truce.identity.people;

import org.jspecify.annotations.NullMarked;
