package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.row.ReadableObjects;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval processes of the objects that the caller may read. */
@Singleton
class ListedProcesses {
    private final List<ApprovalProcess> processes;
    private final ReadableObjects objects;

    ListedProcesses(@All List<ApprovalProcess> processes, ReadableObjects objects) {
        this.processes = processes;
        this.objects = objects;
    }

    /** All of them, by the API name of their object. */
    record ByObject(Map<String, List<Listed>> approvals) {}

    /** One of them. */
    @Schema(name = "ApprovalProcess", description = "An approval process")
    record Listed(
            String description,
            @Schema(examples = "04a000000000001AAA") String id,
            String name,
            String object,
            @Schema(description = "Counts the processes of an object from 1") int sortOrder) {}

    ByObject all() {
        Map<String, List<Listed>> byObject = new TreeMap<>();
        processes.stream()
                .map(ApprovalProcess::definition)
                .filter(process -> objects.find(process.object()).isPresent())
                .forEach(process -> {
                    List<Listed> listed = byObject.computeIfAbsent(process.object(), first -> new ArrayList<>());
                    listed.add(new Listed(
                            process.description(), process.id(), process.name(), process.object(), listed.size() + 1));
                });
        return new ByObject(byObject);
    }
}
