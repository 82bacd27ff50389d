package io.firewarden.inspection.task.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Filters;
import io.firewarden.inspection.task.TaskDirectory;
import io.firewarden.inspection.task.application.Tasks;
import io.firewarden.inspection.task.application.Viewer;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import org.bson.conversions.Bson;

final class MongoTasks implements Tasks, TaskList, TaskDirectory {

	private static final Map<String, String> SORTABLE = Map.of("updatedAt", "updatedAt", "openedOn", "body.openedOn",
			"agencyName", "body.agencyName", "state", "body.state", "brigade", "body.brigade");

	private final AggregateStore<InspectionTask, TaskEvent> store;

	MongoTasks(AggregateStores stores) {
		WireForm<TaskEvent> wire = TaskWire::toWire;
		this.store = stores
			.open("task", StateForm.json(StoredTask.class, TaskForm::toStored, TaskForm::fromStored), wire)
			.index("body.brigade", "body.state")
			.index("body.officers")
			.index("body.uscc")
			.index("updatedAt");
	}

	@Override
	public boolean open(Changed<InspectionTask, TaskEvent> opened) {
		return this.store.insert(opened.state().assignment().id().value(), opened);
	}

	@Override
	public Optional<Versioned<InspectionTask>> of(TaskId id) {
		return this.store.find(id.value());
	}

	@Override
	public Optional<Versioned<InspectionTask>> of(TaskId id, Viewer viewer) {
		return this.store.find(id.value(), visibleTo(viewer)).map(Stored::versioned);
	}

	@Override
	public boolean save(Versioned<InspectionTask> before, Changed<InspectionTask, TaskEvent> after) {
		return this.store.save(before.state().assignment().id().value(), before, after);
	}

	@Override
	public Optional<Stored<InspectionTask>> one(TaskId id, Viewer viewer) {
		return this.store.find(id.value(), visibleTo(viewer));
	}

	@Override
	public Found<Stored<InspectionTask>> page(Viewer viewer, Wanted wanted, Paging paging) {
		return this.store.list(Filters.and(filter(viewer, wanted, true)),
				paging.sortable(SORTABLE, new Paging.Order("updatedAt", true)));
	}

	@Override
	public Map<String, Long> states(Viewer viewer, Wanted wanted) {
		return this.store.count(Filters.and(filter(viewer, wanted, false)), "body.state");
	}

	@Override
	public Optional<Facts> find(String taskId) {
		return this.store.find(taskId)
			.map(Versioned::state)
			.map((task) -> new Facts(taskId, task.assignment().agency().uscc(), task.assignment().brigade(),
					Set.copyOf(task.assignment().team().officers().stream().map(OfficerId::value).toList()),
					task instanceof InspectionTask.Signed));
	}

	private static List<Bson> filter(Viewer viewer, Wanted wanted, boolean withState) {
		List<Bson> filters = new ArrayList<>();
		filters.add(visibleTo(viewer));
		if (wanted.mine()) {
			filters.add((viewer.officer() != null) ? Filters.eq("body.officers", viewer.officer().value())
					: Filters.in("_id"));
		}
		if (withState && wanted.state() != null) {
			filters.add(Filters.eq("body.state", wanted.state()));
		}
		if (wanted.uscc() != null) {
			filters.add(Filters.eq("body.uscc", wanted.uscc()));
		}
		if (wanted.brigade() != null) {
			filters.add(Filters.eq("body.brigade", wanted.brigade()));
		}
		return filters;
	}

	private static Bson visibleTo(Viewer viewer) {
		Bson jurisdiction = Scopes.of(viewer.jurisdiction(), "body.brigade", "body.uscc");
		return (viewer.officer() != null)
				? Filters.or(jurisdiction, Filters.eq("body.officers", viewer.officer().value())) : jurisdiction;
	}

}
