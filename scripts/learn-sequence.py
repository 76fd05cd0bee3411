"""Learns the net of src/reading/sequence. Called by learn-sequence.mjs: a lesson (test/reading/learn/sequence.ts) and word
vectors in, weights and chances out. Debian's python3-torch; the same every time on one machine, as one thread does all of a net
and seeds are given."""
import json
import multiprocessing
import random
import re
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
# One seed an ear: the first learns what stands for each name, the others hear the same.
SEEDS = (1, 2)
WIDTH, SPANS, NEAR, CARRIED, REACH, SECOND, WIDE = 32, (1, 3, 5), 32, 64, 3, 32, 48
ROUNDS, BATCH, RATE, DECAY = 10, 32, 2e-3, 1e-5
# How much the purpose of a date counts beside the label of a message.
OF_A_DATE = 0.2
# Shares of what is left out at random: numbers of a word, what was seen, words, what rules and dates tell of a message, and
# the same where the rules were made from the very message.
DROP_INPUT, DROP_SEEN, DROP_WORD, DROP_SIGNS, DROP_SIGNS_SEEN = 0.1, 0.3, 0.14, 0.2, 0.7
# Weights are written in this many steps to either side.
LEVELS = 31
# Word vectors come with the most frequent word first: from so many the mean of a stem is made, of the first few of its words,
# and so many are known to the net though no message has them.
COMMON, OF_A_STEM, NEVER_MET = 60_000, 4, 20_000
# The vectors' numbers for a word; how small what a net adds to them begins.
GIVEN, ADDED = 100, 0.1

with open(sys.argv[1], encoding='utf-8') as file:
    lesson = json.load(file)
NAMES, STRANGE, LABELS, PURPOSES = len(lesson['names']), lesson['strange'], lesson['labels'], lesson['purposes']


def vectors():
    """The most frequent words and their vectors, in the order of the file: of its third of a gigabyte only the beginning."""
    with open(sys.argv[2], encoding='utf-8') as file:
        text = file.read(COMMON * 1200)
    text = text[text.index('"vectors":{') :]
    found = re.findall(r'"((?:[^"\\]|\\.)+)":\[([^\]]*)\]', text)[:COMMON]
    numbers = np.array([[float(n) for n in own.split(',')[:GIVEN]] for _, own in found], np.float32)
    return [word for word, _ in found], numbers / numbers[:5000].std()


def given():
    """What is known of names before anything is learned, by number, and stems no message has with what is known of them."""
    words, numbers = vectors()
    at = {word: i for i, word in reversed(list(enumerate(words)))}
    under = {}
    for i, word in enumerate(words):
        if re.fullmatch('[a-z]+', word) and len(word) >= lesson['stem']:
            under.setdefault(word[: lesson['stem']], []).append(i)

    def mean(name):
        places = under.get(name, [])[:OF_A_STEM] if len(name) == lesson['stem'] else [at[name]] if name in at else []
        # What is frequent counts for more.
        weights = np.array([[1 / (i + 200)] for i in places])
        return (numbers[places] * weights).sum(0) / weights.sum() if places else np.zeros(GIVEN)

    # Days, spans, times and figures stand for a word of their sort.
    like = {'@d': 'friday', '@s': 'weeks', '@t': 'noon', '@p': 'yesterday', '#': 'twenty'}
    known = [np.zeros(GIVEN)] + [mean(like.get(name, name)) for name in lesson['names']]
    stems = {word[: lesson['stem']]: None for word in words[:NEVER_MET] if re.fullmatch('[a-z]+', word)}
    met = set(lesson['names'])
    strangers = [stem for stem in stems if stem not in met]
    told = lambda rows: torch.tensor(np.array(rows, np.float32))
    return told(known), strangers, told([mean(stem) for stem in strangers])


KNOWN, STRANGERS, OF_STRANGERS = given()


class Example:
    def __init__(self, told):
        flat = lambda lists: np.array([(i, n) for i, own in enumerate(lists) for n in own], int).reshape(-1, 2)
        self.spelled, self.signs = flat(told['spelled']), flat(told['signs'])
        self.place, self.sentence = np.array(told['place'], int), np.array(told['sentence'], int)
        self.length, self.fold, self.weight, self.seen = len(told['place']), told['fold'], told['weight'], told['seen']
        self.right = np.zeros(LABELS, np.float32)
        self.right[told['right']] = 1
        # The words that stand for a date, and what each may be there for; nothing where that is not known.
        self.dates = [at for at, _ in told['dates']]
        self.purposes = np.zeros((len(self.dates), PURPOSES), np.float32)
        for own, (_, right) in zip(self.purposes, told['dates']):
            own[right] = 1


examples = [Example(told) for told in lesson['examples']]
lengths = np.array([example.length for example in examples])
# Of nothing nothing is learned.
folds = np.array([example.fold if example.length > 0 else -1 for example in examples])


def batch(chosen, learning):
    longest = max(lengths[i] for i in chosen)
    place, sentence = np.zeros((len(chosen), longest), int), np.zeros((len(chosen), longest), int)
    spelled, signs = [], []
    for k, i in enumerate(chosen):
        one = examples[i]
        place[k, : one.length], sentence[k, : one.length] = one.place, one.sentence
        spelled.append(one.spelled + [k * longest, 0])
        if not (learning and random.random() < (DROP_SIGNS_SEEN if one.seen else DROP_SIGNS)):
            signs.append(one.signs + [k * longest, 0])
    spelled = np.concatenate(spelled)
    signs = np.concatenate(signs) if signs else np.zeros((0, 2), int)
    if learning:
        # A word left out is a strange one.
        out = np.random.rand(len(chosen) * longest) < DROP_WORD
        gone = out[spelled[:, 0]] & (spelled[:, 1] != lesson['border'])
        hidden = np.stack([np.unique(spelled[gone, 0]), np.full(len(np.unique(spelled[gone, 0])), STRANGE)], 1)
        spelled = np.concatenate([spelled[~gone], hidden])
    return {
        'place': torch.tensor(place),
        'sentence': torch.tensor(sentence),
        'sentences': torch.tensor([examples[i].sentence[-1] + 1 for i in chosen]),
        'there': torch.tensor((np.arange(longest)[None] < lengths[chosen][:, None]).astype(np.float32)),
        'spelled': torch.tensor(spelled),
        'signs': torch.tensor(signs),
        'dates': torch.tensor([(k, at) for k, i in enumerate(chosen) for at in examples[i].dates], dtype=torch.long).view(-1, 2),
    }


class Carrying(torch.autograd.Function):
    """What is carried past each word, by word, message and number: of what came so far what it keeps, and what it adds."""

    @staticmethod
    def forward(ctx, kept, added):
        held, out = torch.zeros_like(added[0]), torch.empty_like(added)
        for t in range(len(added)):
            held = torch.addcmul(added[t], kept[t], held)
            out[t] = held
        ctx.save_for_backward(kept, out)
        return out

    @staticmethod
    def backward(ctx, slope):
        kept, out = ctx.saved_tensors
        whole, later = torch.empty_like(slope), torch.zeros_like(slope[0])
        for t in range(len(slope) - 1, -1, -1):
            later = slope[t] if t == len(slope) - 1 else torch.addcmul(slope[t], kept[t + 1], later)
            whole[t] = later
        return whole * torch.cat([torch.zeros_like(out[:1]), out[:-1]]), whole


class Rows(nn.Module):
    """What stands for a name: what is given, as far as it serves here, and what messages add."""

    def __init__(self):
        super().__init__()
        self.serves = nn.Linear(GIVEN, WIDTH, bias=False)
        nn.init.normal_(self.serves.weight, 0, 0.02)
        self.added = nn.Parameter(torch.randn(NAMES + 1, WIDTH) * 0.1)
        self.added.data[KNOWN.abs().sum(1) > 0] *= ADDED
        self.added.data[0] = 0

    def forward(self, names):
        """For nothing, nothing."""
        return (self.added[names] + self.serves(KNOWN[names])) * (names > 0).unsqueeze(1)


class Ear(nn.Module):
    """Hears rows in its own way; to the rows themselves it adds nothing where they are written already."""

    def __init__(self, rows):
        super().__init__()
        self.rows = rows
        self.near = nn.ModuleList([nn.Conv1d(WIDTH, NEAR, span, padding=span // 2) for span in SPANS])
        # What a word brings to what is carried, on and back, and what it keeps of it: at first most.
        self.carrying = nn.Conv1d(WIDTH, 4 * CARRIED, REACH, padding=REACH // 2)
        self.carrying.bias.data[2 * CARRIED :] = 1.0
        # The same once more, by what has been found at the word so far.
        first = NEAR * len(SPANS) + 2 * CARRIED
        self.second = nn.Conv1d(first, 4 * SECOND, 1)
        self.second.bias.data[2 * SECOND :] = 1.0
        found = first + 2 * SECOND
        self.wide = nn.Conv1d(found, WIDE, 3, padding=1)
        self.last = nn.Linear(found + 2 * WIDE, LABELS)
        self.dated = nn.Linear(2 * found + WIDE, PURPOSES)
        self.drop_input, self.drop_seen = nn.Dropout(DROP_INPUT), nn.Dropout(DROP_SEEN)

    def carried(self, sums, there):
        """On from the first word, and back from the last; behind the end of a message nothing changes."""
        sums = sums.permute(2, 0, 1)
        many = sums.shape[2] // 4
        brought = F.hardtanh(sums[:, :, : 2 * many])
        kept = F.hardtanh(sums[:, :, 2 * many :] * 0.25 + 0.5, 0, 1)
        kept = torch.where(there.t().unsqueeze(2) > 0, kept, torch.ones_like(kept))
        turned = lambda both: torch.cat([both[:, :, :many], both[:, :, many:].flip(0)], 2)
        return F.relu(turned(Carrying.apply(turned(kept), turned((1 - kept) * brought))).permute(1, 2, 0))

    def forward(self, b):
        size, longest = b['place'].shape
        # Of all names only those that are met: what stands for the others is not wanted.
        met, places = torch.unique(torch.cat([b['place'].reshape(-1), b['spelled'][:, 1], b['signs'][:, 1]]), return_inverse=True)
        rows = self.rows(met)
        place, spelled, signs = places.split([size * longest, len(b['spelled']), len(b['signs'])])
        x = rows[place]
        for told, row in ((b['spelled'], spelled), (b['signs'], signs)):
            x = x.index_add(0, told[:, 0], rows[row])
        x = self.drop_input(x.reshape(size, longest, WIDTH) * b['there'].unsqueeze(2)).transpose(1, 2)
        near = [F.relu(conv(x)[:, :, :longest]) for conv in self.near]
        near = torch.cat([*near, self.carried(self.carrying(x)[:, :, :longest], b['there'])], 1) * b['there'].unsqueeze(1)
        again = self.carried(self.second(self.drop_input(near)), b['there'])
        near = torch.cat([near, again], 1) * b['there'].unsqueeze(1)
        most, outlooks = int(b['sentences'].max()), near.shape[1]
        where = b['sentence'].unsqueeze(1).expand(size, outlooks, longest)
        told = torch.zeros(size, outlooks, most).scatter_reduce(2, where, near, 'amax')
        real = (torch.arange(most)[None] < b['sentences'][:, None]).float().unsqueeze(1)
        wide = F.relu(self.wide(self.drop_seen(told))) * real
        final = wide.gather(2, (b['sentences'] - 1).view(size, 1, 1).expand(size, WIDE, 1)).squeeze(2)
        labels = self.last(self.drop_seen(torch.cat([told.amax(2), wide.amax(2), final], 1)))
        message, word = b['dates'].unbind(1)
        own = b['sentence'][message, word]
        around = torch.cat([near[message, :, word], told[message, :, own], wide[message, :, own]], 1)
        return labels, self.dated(self.drop_seen(around))


def missed(scores, right):
    """By row, how far what is found is from any that is right."""
    return -torch.logsumexp(F.log_softmax(scores, 1) + torch.log(torch.tensor(right) + 1e-9), 1)


def learn(chosen, seed, rows=None):
    """An ear, with rows of its own or for those that are written."""
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)
    net = Ear(rows or Rows())
    by = torch.optim.AdamW([one for one in net.parameters() if one.requires_grad], lr=RATE, weight_decay=DECAY)
    all_steps, step = ROUNDS * (len(chosen) // BATCH + 1), 0
    for _ in range(ROUNDS):
        net.train()
        # Messages of about one length go together.
        order = chosen[np.argsort(lengths[chosen] + np.random.rand(len(chosen)) * 6)]
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for own in batches:
            for group in by.param_groups:
                group['lr'] = RATE * min(1, (step + 1) / 200) * max(0.02, 1 - step / all_steps)
            step += 1
            labels, purposes = net(batch(own, True))
            weight = torch.tensor([float(examples[i].weight) for i in own])
            loss = (weight * missed(labels, np.array([examples[i].right for i in own]))).sum() / weight.sum()
            told = np.concatenate([examples[i].purposes for i in own])
            known = told.any(1)
            if known.any():
                loss = loss + OF_A_DATE * missed(purposes[torch.tensor(known)], told[known]).sum() / len(own)
            by.zero_grad()
            loss.backward()
            by.step()
    return net


def stepped(weights):
    """The nearest whole steps, and what one is worth: of some sizes the one that loses least."""
    top, found = weights.abs().max().item(), None
    for share in np.linspace(0.3, 1, 15):
        unit = top * share / LEVELS
        steps = torch.clamp(torch.round(weights / unit), -LEVELS, LEVELS)
        lost = ((steps * unit - weights) ** 2).sum().item()
        if found is None or lost < found[0]:
            found = (lost, steps, unit)
    return found[1], found[2]


def written_rows(rows):
    """All rows in whole steps, and what one is worth; they go on with what is written."""
    with torch.no_grad():
        steps, unit = stepped(torch.cat([rows(torch.arange(NAMES + 1)), rows.serves(OF_STRANGERS)]))
        rows.added.copy_(steps[: NAMES + 1] * unit)
        rows.serves.weight.zero_()
    rows.requires_grad_(False)
    return [[int(step) for step in row] for row in steps[1:].tolist()], unit


def written(net, unit):
    """An ear in whole steps, for rows of which one is worth so much; it goes on with what is written."""
    with torch.no_grad():
        convs = [*net.near, net.carrying]
        together = torch.cat([conv.weight.reshape(-1) for conv in convs])
        steps, near_unit = stepped(together)
        near, at, one = [], 0, unit * near_unit
        near_base = []
        for conv in convs:
            own = steps[at : at + conv.weight.numel()].reshape(conv.weight.shape)
            at += conv.weight.numel()
            conv.weight.copy_(own * near_unit)
            base = torch.round(conv.bias / one)
            conv.bias.copy_(base * one)
            near_base += base.tolist()
            # by word of the span, outlook, number
            near += own.permute(2, 0, 1).reshape(-1).tolist()
        second, second_unit = stepped(net.second.weight)
        net.second.weight.copy_(second * second_unit)
        second_base = torch.round(net.second.bias / (one * second_unit))
        net.second.bias.copy_(second_base * one * second_unit)
        wide, wide_unit = stepped(net.wide.weight)
        net.wide.weight.copy_(wide * wide_unit)
        two = one * wide_unit
        wide_base = torch.round(net.wide.bias / two)
        net.wide.bias.copy_(wide_base * two)
        steps = {}
        for name, step in (('last', net.last), ('dated', net.dated)):
            weights, step_unit = stepped(step.weight)
            step.weight.copy_(weights * step_unit)
            steps[name] = {
                'weights': [int(weight) for weight in weights.reshape(-1).tolist()],
                'base': [round(value, 4) for value in step.bias.tolist()],
                'worth': {'near': float(f'{one * step_unit:.6g}'), 'wide': float(f'{two * step_unit:.6g}')},
            }
    whole = lambda numbers: [int(number) for number in numbers]
    return {
        'shape': {'width': WIDTH, 'spans': SPANS, 'near': NEAR, 'carried': CARRIED, 'reach': REACH, 'second': SECOND, 'wide': WIDE},
        'near': {
            'weights': whole(near),
            'base': whole(near_base),
            'whole': float(f'{1 / one:.6g}'),
        },
        'second': {
            'weights': whole(second.squeeze(2).t().reshape(-1).tolist()),
            'base': whole(second_base.tolist()),
            'whole': float(f'{1 / (one * second_unit):.6g}'),
        },
        'wide': {
            'weights': whole(wide.permute(2, 1, 0).reshape(-1).tolist()),
            'base': whole(wide_base.tolist()),
        },
        **steps,
    }


def heard(net, chosen):
    """By message the chances of each label, and of each purpose for each of its dates."""
    net.eval()
    labels, purposes = np.zeros((len(chosen), LABELS)), [[] for _ in chosen]
    order = np.argsort(lengths[chosen], kind='stable')
    with torch.no_grad():
        for i in range(0, len(order), 128):
            own = order[i : i + 128]
            b = batch(chosen[own], False)
            found, dated = (torch.softmax(scores, 1).numpy() for scores in net(b))
            labels[own] = found
            for message, chances in zip(b['dates'][:, 0].tolist(), dated):
                purposes[own[message]].append(chances)
    return labels, purposes


right = np.array([example.right for example in examples])


def without(fold):
    """What the first ear finds of the messages of one part where it learned from all the others. The others would find much
    the same, and are spared the time."""
    net = learn(np.where((folds != fold) & (lengths > 0))[0], SEEDS[0])
    rest = np.where(folds == fold)[0]
    sharp, _ = heard(net, rest)
    _, unit = written_rows(net.rows)
    written(net, unit)
    labels, purposes = heard(net, rest)
    hits = lambda each: 100 * (right[rest, :][np.arange(len(rest)), each.argmax(1)] > 0).mean()
    told = [(own, found) for i, dated in zip(rest, purposes) for own, found in zip(examples[i].purposes, dated) if own.any()]
    dates = 100 * np.mean([own[found.argmax()] > 0 for own, found in told])
    print(
        f'net, part {fold + 1} kept out: {hits(labels):.1f} % ({hits(sharp):.1f} % unrounded), dates {dates:.1f} %',
        file=sys.stderr,
        flush=True,
    )
    return rest, labels, purposes


def whole(_):
    chosen = np.where(lengths > 0)[0]
    first = learn(chosen, SEEDS[0])
    rows, unit = written_rows(first.rows)
    ears = [written(first, unit), *(written(learn(chosen, seed, first.rows), unit) for seed in SEEDS[1:])]
    return {'strangers': STRANGERS, 'rows': rows, 'ears': ears}


# A process for each, as many at once as there are processors.
with multiprocessing.get_context('fork').Pool() as processes:
    learned = processes.apply_async(whole, [None])
    parts = processes.map(without, range(lesson['folds']), 1)
    learned = learned.get()
short = lambda chances: [round(float(one), 6) for one in chances]
learned['heard'] = [[[0] * LABELS] for _ in examples]
for rest, labels, purposes in parts:
    for i, own, dated in zip(rest, labels, purposes):
        learned['heard'][i] = [short(own), *map(short, dated)]
with open(sys.argv[3], 'w', encoding='utf-8') as file:
    json.dump(learned, file)
