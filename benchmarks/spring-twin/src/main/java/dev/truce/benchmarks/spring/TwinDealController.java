package dev.truce.benchmarks.spring;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The doors of the twin. */
@RestController
@RequestMapping("/deals")
class TwinDealController {
    private final TwinDeals deals;

    TwinDealController(TwinDeals deals) {
        this.deals = deals;
    }

    @GetMapping("/{id}")
    TwinDeal read(@PathVariable String id) {
        return deals.withId(id).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    List<TwinDeal> page(@RequestParam int size) {
        return deals.page(size);
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void change(@PathVariable String id, @RequestBody TwinDeal.Change change) {
        deals.move(read(id).in(change.stageName()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TwinDeal.Made make(@RequestBody TwinDeal.Wanted wanted) {
        return new TwinDeal.Made(deals.add(wanted));
    }
}
