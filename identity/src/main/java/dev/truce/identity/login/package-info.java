/** Access tokens: who gets one, how it is signed, how others check it. */
@NullMarked
package dev.truce.identity.login;

import org.jspecify.annotations.NullMarked;
