package io.firewarden.notification.delivery.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.firewarden.notification.delivery.application.WeChatDesk;
import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.wechat.ErrorClass;
import io.firewarden.notification.wechat.Reply;
import io.firewarden.notification.wechat.WeChatClient;
import io.firewarden.platform.time.BusinessTime;
import tools.jackson.databind.JsonNode;

/** Speaks WeChat's interface for the deliveries: calls out, answers in our words back. */
final class WeChatChannel implements WeChatDesk {

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	private final WeChatClient client;

	private final WeChatLists lists;

	private final Covers covers;

	private final byte[] cover;

	private final Clock machine;

	WeChatChannel(WeChatClient client, Covers covers, byte[] cover, Clock machine) {
		this.client = client;
		this.lists = new WeChatLists(client);
		this.covers = covers;
		this.cover = cover.clone();
		this.machine = machine;
	}

	@Override
	public Answer perform(Call call) {
		return switch (call) {
			case Call.FindDraft(var link) -> ended(this.lists.draft(link), Answer.DraftGone::new);
			case Call.FindArticle(var link) -> ended(this.lists.article(link), Answer.ArticleGone::new);
			case Call.LookAtDraft(var mediaId) ->
				answer(this.client.post("/cgi-bin/draft/get", Map.of("media_id", mediaId)),
						(_) -> new Answer.DraftThere(mediaId));
			case Call.AskResult(var publishId) ->
				answer(this.client.post("/cgi-bin/freepublish/get", Map.of("publish_id", publishId)),
						WeChatChannel::result);
			case Call.AddDraft add -> addDraft(add);
			case Call.Submit(var mediaId) ->
				answer(this.client.post("/cgi-bin/freepublish/submit", Map.of("media_id", mediaId)),
						(body) -> text(body, "publish_id").<Answer>map(Answer.Accepted::new)
							.orElseGet(() -> new Answer.Unclear("no publish_id")));
			case Call.DeleteDraft(var mediaId) ->
				answer(this.client.post("/cgi-bin/draft/delete", Map.of("media_id", mediaId)),
						(_) -> new Answer.Deleted());
			case Call.DeleteArticle(var articleId) ->
				answer(this.client.post("/cgi-bin/freepublish/delete", Map.of("article_id", articleId, "index", 0)),
						(_) -> new Answer.Deleted());
		};
	}

	private Answer addDraft(Call.AddDraft add) {
		var remembered = this.covers.remembered();
		var reply = remembered.map((thumb) -> addDraft(add, thumb)).orElseGet(() -> withNewCover(add));
		if (remembered.isPresent() && reply instanceof Reply.Refused refused
				&& refused.errorClass() == ErrorClass.MEDIA_GONE) {
			// Somebody has deleted the cover from the library. The refusal had no effect,
			// so adding again is safe.
			this.covers.forget(remembered.get());
			reply = withNewCover(add);
		}
		if (reply instanceof Reply.Refused refused && refused.errorClass() == ErrorClass.MEDIA_GONE) {
			return new Answer.Refused(new Obstacle(Obstacle.Kind.CONTENT_REFUSED, detail(refused)));
		}
		return answer(reply, (body) -> text(body, "media_id").<Answer>map(Answer.DraftThere::new)
			.orElseGet(() -> new Answer.Unclear("no media_id")));
	}

	private Reply withNewCover(Call.AddDraft add) {
		var uploaded = this.client.addThumb("cover.jpg", this.cover);
		if (!(uploaded instanceof Reply.Ok(var body))) {
			return uploaded;
		}
		var mediaId = text(body, "media_id");
		mediaId.ifPresent(this.covers::remember);
		return mediaId.map((thumb) -> addDraft(add, thumb)).orElseGet(() -> new Reply.NoAnswer("no media_id"));
	}

	private Reply addDraft(Call.AddDraft add, String thumb) {
		return this.client.post("/cgi-bin/draft/add",
				Map.of("articles", List.of(WeChatArticle.of(add.publication(), thumb))));
	}

	private Answer answer(Reply reply, Function<JsonNode, Answer> meaning) {
		return switch (reply) {
			case Reply.Ok(var body) -> meaning.apply(body);
			case Reply.NoAnswer(var detail) -> new Answer.Unclear(detail);
			case Reply.Refused refused -> refusal(refused);
		};
	}

	/** What to do by class of error: integration.md 1.5. */
	private Answer refusal(Reply.Refused refused) {
		return switch (refused.errorClass()) {
			case BUSY -> new Answer.Unclear(detail(refused));
			case MINUTE_QUOTA, WAITING_FOR_ADMINISTRATOR -> new Answer.Later(A_MINUTE, detail(refused));
			case DAY_QUOTA -> new Answer.Later(untilMidnight(), detail(refused));
			case MEDIA_GONE -> new Answer.DraftGone();
			case ARTICLE_GONE -> new Answer.ArticleGone();
			case PUBLISH_ID_GONE -> new Answer.ResultUnknown();
			case CONTENT -> new Answer.Refused(new Obstacle(Obstacle.Kind.CONTENT_REFUSED, detail(refused)));
			// Refused again after a fresh token: the credentials are wrong.
			case TOKEN, ACCOUNT -> new Answer.Refused(new Obstacle(Obstacle.Kind.ACCOUNT_REFUSED, detail(refused)));
			case UNKNOWN -> new Answer.Refused(new Obstacle(Obstacle.Kind.UNKNOWN_ERROR, detail(refused)));
		};
	}

	private Answer ended(WeChatLists.Search search, Supplier<Answer> nothing) {
		return switch (search) {
			case WeChatLists.Search.FoundDraft(var mediaId) -> new Answer.DraftThere(mediaId);
			case WeChatLists.Search.FoundArticle(var articleId, var url) -> new Answer.Public(articleId, url);
			case WeChatLists.Search.Nothing() -> nothing.get();
			case WeChatLists.Search.Unsure(var detail) -> new Answer.Unclear(detail);
			case WeChatLists.Search.Failed(var reply) ->
				answer(reply, (_) -> new Answer.Unclear("list without an end"));
		};
	}

	/** publish_status: integration.md 1.4. */
	private static Answer result(JsonNode body) {
		int status = body.path("publish_status").asInt(-1);
		return switch (status) {
			case 0 -> article(body);
			case 1 -> new Answer.StillRunning();
			case 2, 3, 4 -> new Answer.Failed("publish_status " + status);
			case 5, 6 -> new Answer.TakenDown("publish_status " + status);
			default -> new Answer.Unclear("publish_status " + status);
		};
	}

	private static Answer article(JsonNode body) {
		var url = text(body.path("article_detail").path("item").path(0), "article_url");
		return text(body, "article_id").flatMap((id) -> url.<Answer>map((at) -> new Answer.Public(id, at)))
			.orElseGet(() -> new Answer.Unclear("no article"));
	}

	private Duration untilMidnight() {
		var now = ZonedDateTime.ofInstant(this.machine.instant(), BusinessTime.ZONE);
		var midnight = now.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(BusinessTime.ZONE);
		return Duration.between(now, midnight).plus(A_MINUTE);
	}

	private static Optional<String> text(JsonNode body, String field) {
		return Optional.of(body.path(field).asString("")).filter((value) -> !value.isEmpty());
	}

	private static String detail(Reply.Refused refused) {
		return refused.code() + " " + refused.message();
	}

}
