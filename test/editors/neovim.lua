-- Plays a person in Neovim: `nvim --headless -u docs/editors/neovim.lua -S test/editors/neovim.lua DRAFT` prints one line of JSON with
-- all that was seen. Nothing waits for a fixed time: each answer, or the deadline, ends the waiting.
local DEADLINE = 120000
local seen = { editor = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function finish()
  io.stdout:write(vim.json.encode(seen) .. '\n')
  vim.cmd('qall!')
end

local function try(play)
  local ok, problem = xpcall(play, debug.traceback)
  if not ok then
    seen.problem = problem
    finish()
  end
end

local function await(what, condition)
  if not vim.wait(DEADLINE, condition, 20) then
    error('not seen: ' .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- Puts the cursor on the first letter of a pattern.
local function go(pattern)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. pattern, 'cW') > 0, pattern)
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params or vim.lsp.util.make_position_params(), DEADLINE)
  for _, answer in pairs(answers or {}) do
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end
end

-- How many findings each word on a document had, by address.
local heard = {}
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(problem, result, ...)
  if result then
    heard[result.uri] = heard[result.uri] or {}
    table.insert(heard[result.uri], #result.diagnostics)
  end
  return publish(problem, result, ...)
end

local function codes()
  return vim.tbl_map(function(found)
    return found.code or (found.user_data and found.user_data.lsp and found.user_data.lsp.code) or found.message
  end, vim.diagnostic.get(0))
end

local function apply(edit)
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
end

-- Completes as a person does: the keys in insert mode, then the first entry of the list taken. Keys are read between two callbacks
-- only, so the list is looked for by a clock and not waited for.
local function complete(after, done)
  go(after)
  local started = vim.loop.now()
  local function step()
    local list = vim.fn.complete_info({ 'items' }).items
    if #list > 0 then
      seen.offered = vim.tbl_map(function(item) return item.word end, list)
      vim.api.nvim_create_autocmd('InsertLeave', { callback = vim.schedule_wrap(function() try(done) end) })
      vim.api.nvim_input('<C-n><C-y><Esc>')
    elseif vim.loop.now() - started > DEADLINE then
      error('not seen: completions')
    else
      vim.defer_fn(function() try(step) end, 20)
    end
  end
  vim.o.completeopt = 'menuone,noselect'
  vim.api.nvim_input('A<C-x><C-o>')
  step()
end

local function play()
  await('findings', function() return #vim.diagnostic.get(0) > 0 end)
  seen.filetype = vim.bo.filetype
  seen.findings = codes()

  go('2396')
  seen.hover = ask('textDocument/hover').contents.value
  seen.symbols = vim.tbl_map(
    function(symbol) return symbol.name end,
    ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
  )
  vim.fn.cursor(1, 1)
  seen.firstLine = ask('textDocument/hover').contents.value
  seen.time = ask('rostrum/speakingTime', { textDocument = vim.lsp.util.make_text_document_params() }).label

  go('2018')
  local range = vim.lsp.util.make_range_params()
  range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  local action = ask('textDocument/codeAction', range)[1]
  seen.action = action.title
  apply(action.edit)

  go('EWG’s')
  local params = vim.lsp.util.make_position_params()
  params.newName = 'WGE'
  apply(ask('textDocument/rename', params))
  seen.mended = text()

  go('2396')
  local draft = vim.api.nvim_get_current_buf()
  vim.cmd('silent write')
  vim.lsp.buf.definition()
  await('the definition', function() return vim.api.nvim_get_current_buf() ~= draft end)
  local document = vim.api.nvim_get_current_buf()
  seen.definition = vim.api.nvim_buf_get_name(document)
  seen.definitionLine = vim.api.nvim_get_current_line()
  -- Whoever takes it for a draft all the same is told nothing of it.
  vim.bo.filetype = 'un-draft'
  local uri = vim.uri_from_bufnr(document)
  await('word on the document', function() return heard[uri] ~= nil end)
  seen.definitionFindings = heard[uri]
  seen.definitionTime = ask('rostrum/speakingTime', { textDocument = vim.lsp.util.make_text_document_params() })

  vim.api.nvim_set_current_buf(draft)
  complete('as and wh', function()
    seen.completed = vim.api.nvim_get_current_line()
    finish()
  end)
end

-- No message may ask for a key.
vim.o.shortmess = 'aoOtTIcFW'
vim.o.cmdheight = 20
vim.schedule(function() try(play) end)
