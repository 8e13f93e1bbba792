package dev.truce.handoffs.picklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

/** An enum is kept as the word that clients see, so that queries need no other spelling. */
@Type(PicklistWord.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InWords {

    /** The enum. */
    Class<? extends Enum<?>> value();
}
