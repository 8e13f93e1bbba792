package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.picklist.Labelled;

/** Where somebody stands when two sides have to agree. Which sides there are, the product says with an enum. */
public interface ActorSide extends Labelled {}
