package io.firewarden.standins.wechat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code freepublish}: makes drafts public without telling the followers. */
@RestController
@RequestMapping("/cgi-bin/freepublish")
class PublishController {

	private final Publishing publishing;

	private final Ledger ledger;

	private final PublicAddress address;

	PublishController(Publishing publishing, Ledger ledger, PublicAddress address) {
		this.publishing = publishing;
		this.ledger = ledger;
		this.address = address;
	}

	@PostMapping("/submit")
	ResponseEntity<byte[]> submit(@RequestBody(required = false) byte @Nullable [] body) {
		var submission = publishing.submit(Answers.read(body).path("media_id").asString("")).submission();
		return Answers.of(new Submitted(0, "ok", submission.publishId(), submission.msgDataId()));
	}

	@PostMapping("/get")
	ResponseEntity<byte[]> get(@RequestBody(required = false) byte @Nullable [] body) {
		var publishId = Answers.read(body).path("publish_id").asString("");
		publishing.finishDue();
		var publication = ledger.with((state) -> state.publication(publishId))
			.orElseThrow(() -> new ApiError(53502, "invalid publish_id"));
		return Answers.of(status(publication));
	}

	@PostMapping("/getarticle")
	ResponseEntity<byte[]> getarticle(@RequestBody(required = false) byte @Nullable [] body) {
		var articleId = Answers.read(body).path("article_id").asString("");
		publishing.finishDue();
		var publication = ledger.with((state) -> state.article(articleId))
			.filter((found) -> found.status() == 0)
			.orElseThrow(Publishing::invalidArticle);
		return Answers.of(content(publication, true));
	}

	@PostMapping("/batchget")
	ResponseEntity<byte[]> batchget(@RequestBody(required = false) byte @Nullable [] body) {
		var paging = Paging.of(Answers.read(body));
		publishing.finishDue();
		var all = ledger.with((state) -> new ArrayList<>(state.publications()))
			.reversed()
			.stream()
			.filter((publication) -> publication.status() == 0)
			.toList();
		var items = paging.of(all)
			.stream()
			.map((found) -> new Item(found.articleId(), content(found, paging.withContent()), timeOf(found)))
			.toList();
		return Answers.of(new Batch(all.size(), items.size(), items));
	}

	@PostMapping("/delete")
	ResponseEntity<byte[]> delete(@RequestBody(required = false) byte @Nullable [] body) {
		var call = Answers.read(body);
		publishing.delete(call.path("article_id").asString(""), call.path("index").asInt(0));
		return Answers.ok();
	}

	private Status status(Publication publication) {
		Detail detail = null;
		if (!publication.articleId().isEmpty()) {
			var links = IntStream.rangeClosed(1, publication.articles().size())
				.mapToObj((i) -> new Link(i, address.article(publication.articleId(), i)))
				.toList();
			detail = new Detail(links.size(), links);
		}
		var failed = (publication.end() != null) ? publication.submission().failIdx() : List.<Integer>of();
		return new Status(publication.publishId(), publication.status(),
				publication.articleId().isEmpty() ? null : publication.articleId(), detail, failed);
	}

	private Content content(Publication publication, boolean withContent) {
		var items = new ArrayList<NewsItem>();
		for (int i = 1; i <= publication.articles().size(); i++) {
			items.add(NewsItem.ofPublished(publication.articles().get(i - 1), withContent,
					address.article(publication.articleId(), i), !publication.isPublic(i)));
		}
		return new Content(items, publication.submission().at().getEpochSecond(), timeOf(publication));
	}

	private static long timeOf(Publication publication) {
		return (publication.end() != null) ? publication.end().at().getEpochSecond() : 0;
	}

	record Submitted(int errcode, String errmsg, String publishId, String msgDataId) {
	}

	record Status(String publishId, int publishStatus, @Nullable String articleId, @Nullable Detail articleDetail,
			List<Integer> failIdx) {
	}

	record Detail(int count, List<Link> item) {
	}

	record Link(int idx, String articleUrl) {
	}

	record Content(List<NewsItem> newsItem, long createTime, long updateTime) {
	}

	record Item(String articleId, Content content, long updateTime) {
	}

	record Batch(int totalCount, int itemCount, List<Item> item) {
	}

}
