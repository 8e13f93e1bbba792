package dev.truce.platform.sobject.process;

import java.util.Set;

/**
 * What an approval process is called and whom it is about.
 *
 * @param id 18 characters, always the same
 * @param name clients choose it by this or by its id
 * @param object API name of the object it is listed with
 * @param contexts API names of the objects whose records can be named in a step
 * @param workItems API name of the object whose records are what is decided, one work item each
 */
public record ProcessDefinition(
        String id, String name, String description, String object, Set<String> contexts, String workItems) {

    public ProcessDefinition {
        contexts = Set.copyOf(contexts);
    }

    boolean isMeantBy(String nameOrId) {
        return name.equalsIgnoreCase(nameOrId) || id.startsWith(nameOrId);
    }
}
