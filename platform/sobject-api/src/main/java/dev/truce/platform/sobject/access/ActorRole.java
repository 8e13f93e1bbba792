package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.picklist.Labelled;

/** What somebody may do, by the name of their work. Which roles there are, the product says with an enum. */
public interface ActorRole extends Labelled {

    /**
     * Whether the role is asked for nowhere, because it may do all that an object offers and see all there is.
     *
     * @return true for administrators
     */
    default boolean isAdministrator() {
        return false;
    }
}
