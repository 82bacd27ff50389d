package io.firewarden.standins.wechat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What tests ask and command that no client of WeChat could. */
@RestController
@RequestMapping("/_sim")
class WechatSimController {

	private final Ledger ledger;

	private final Publishing publishing;

	private final Callbacks callbacks;

	private final PublicAddress address;

	WechatSimController(Ledger ledger, Publishing publishing, Callbacks callbacks, PublicAddress address) {
		this.ledger = ledger;
		this.publishing = publishing;
		this.callbacks = callbacks;
		this.address = address;
	}

	/**
	 * The articles the public can read now; with {@code ever=true} also those that are
	 * gone.
	 */
	@GetMapping("/articles")
	List<PublicArticle> articles(@RequestParam(defaultValue = "false") boolean ever) {
		return published().stream().filter((article) -> ever || article.publicNow()).toList();
	}

	/**
	 * Every source address that was published more than once ever, whether or not a copy
	 * was deleted since; empty when all is well.
	 */
	@GetMapping("/duplicates")
	List<Duplicate> duplicates() {
		Map<String, List<PublicArticle>> bySource = new LinkedHashMap<>();
		for (var article : published()) {
			bySource.computeIfAbsent(article.contentSourceUrl(), (_) -> new ArrayList<>()).add(article);
		}
		return bySource.entrySet()
			.stream()
			.filter((source) -> source.getValue().size() > 1)
			.map((source) -> new Duplicate(source.getKey(), source.getValue()))
			.toList();
	}

	/** How the next publications end: status 0, 2, 3 or 4. */
	@PostMapping("/outcomes")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void outcome(@RequestBody OutcomeRequest request) {
		var failed = (request.failIdx() != null) ? request.failIdx() : List.<Integer>of();
		publishing.endNext(new Publishing.Ending(request.status(), failed),
				(request.times() != null) ? request.times() : 1);
	}

	/** The platform blocks a publication after it succeeded: status 6. */
	@PostMapping("/articles/{articleId}/block")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void block(@PathVariable String articleId) {
		ledger.record(new Entry.ArticleBlocked(articleId));
	}

	/** The accidents events meet from now on. */
	@PutMapping("/events")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void events(@RequestBody EventRates rates) {
		callbacks.suffer(rates);
	}

	private List<PublicArticle> published() {
		publishing.finishDue();
		var published = new ArrayList<PublicArticle>();
		for (var publication : ledger.with((state) -> List.copyOf(state.publications()))) {
			if (publication.articleId().isEmpty() || publication.end() == null) {
				continue;
			}
			for (int i = 1; i <= publication.articles().size(); i++) {
				var article = publication.articles().get(i - 1);
				published.add(new PublicArticle(publication.articleId(), i, article.title(), article.contentSourceUrl(),
						address.article(publication.articleId(), i), publication.end().at(), publication.isPublic(i)));
			}
		}
		return published;
	}

	record PublicArticle(String articleId, int idx, String title, String contentSourceUrl, String url,
			Instant publishedAt, boolean publicNow) {
	}

	/** A source address and all its copies, the deleted ones too. */
	record Duplicate(String contentSourceUrl, List<PublicArticle> articles) {
	}

	record OutcomeRequest(int status, @Nullable List<Integer> failIdx, @Nullable Integer times) {
	}

}
