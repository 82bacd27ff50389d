package io.firewarden.standins.wechat;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft box. */
@RestController
@RequestMapping("/cgi-bin/draft")
class DraftController {

	private final Ledger ledger;

	private final WechatProperties account;

	private final PublicAddress address;

	private final Clock clock;

	DraftController(Ledger ledger, WechatProperties account, PublicAddress address, Clock clock) {
		this.ledger = ledger;
		this.account = account;
		this.address = address;
		this.clock = clock;
	}

	/** Answers without {@code errcode}: a client that insists on one fails here. */
	@PostMapping("/add")
	ResponseEntity<byte[]> add(@RequestBody(required = false) byte @Nullable [] body) {
		var sent = (body != null) ? body : new byte[0];
		return Answers.of(ledger.with((state) -> {
			var articles = rules(state).accept(sent);
			var draft = new Entry.DraftAdded(RandomIds.mediaId(), clock.instant(), articles);
			ledger.record(draft);
			return new Added(draft.mediaId());
		}));
	}

	@PostMapping("/get")
	ResponseEntity<byte[]> get(@RequestBody(required = false) byte @Nullable [] body) {
		return Answers.of(Content.of(find(mediaId(body)), true));
	}

	@PostMapping("/batchget")
	ResponseEntity<byte[]> batchget(@RequestBody(required = false) byte @Nullable [] body) {
		var paging = Paging.of(Answers.read(body));
		var drafts = ledger.with(Account::drafts);
		var items = paging.of(drafts).stream().map((draft) -> Item.of(draft, paging.withContent())).toList();
		return Answers.of(new Batch(drafts.size(), items.size(), items));
	}

	@GetMapping("/count")
	ResponseEntity<byte[]> count() {
		return Answers.of(new Count(ledger.with(Account::drafts).size()));
	}

	@PostMapping("/delete")
	ResponseEntity<byte[]> delete(@RequestBody(required = false) byte @Nullable [] body) {
		var mediaId = mediaId(body);
		return ledger.with((_) -> {
			ledger.record(new Entry.DraftDeleted(find(mediaId).mediaId()));
			return Answers.ok();
		});
	}

	private ArticleRules rules(Account state) {
		return new ArticleRules(state::hasMaterial, (url) -> state.image(address.imageIdOf(url)).isPresent(),
				account.commentRight());
	}

	private Entry.DraftAdded find(String mediaId) {
		return ledger.with((state) -> state.draft(mediaId)).orElseThrow(ApiError::invalidMediaId);
	}

	private static String mediaId(byte @Nullable [] body) {
		return Answers.read(body).path("media_id").asString("");
	}

	record Added(String mediaId) {
	}

	record Count(int totalCount) {
	}

	record Content(List<NewsItem> newsItem, long createTime, long updateTime) {

		static Content of(Entry.DraftAdded draft, boolean withContent) {
			var items = draft.articles().stream().map((article) -> NewsItem.ofDraft(article, withContent)).toList();
			return new Content(items, draft.at().getEpochSecond(), draft.at().getEpochSecond());
		}

	}

	record Item(String mediaId, Content content, long updateTime) {

		static Item of(Entry.DraftAdded draft, boolean withContent) {
			return new Item(draft.mediaId(), Content.of(draft, withContent), draft.at().getEpochSecond());
		}

	}

	record Batch(int totalCount, int itemCount, List<Item> item) {
	}

}
