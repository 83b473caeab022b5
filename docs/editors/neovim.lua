vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.undraft',
  command = 'setfiletype un-draft',
})

local rostrum = { name = 'rostrum', cmd = { 'rostrum', 'lsp', '--stdio' }, settings = { rostrum = vim.empty_dict() } }

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'un-draft', 'markdown', 'text' },
  callback = function(event)
    rostrum.root_dir = vim.fn.getcwd()
    if vim.lsp.start then
      vim.lsp.start(rostrum)
    else -- Neovim 0.7
      rostrum.id = rostrum.id or vim.lsp.start_client(rostrum)
      vim.lsp.buf_attach_client(event.buf, rostrum.id)
    end
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc' -- Ctrl+X Ctrl+O
    vim.keymap.set('n', 'K', vim.lsp.buf.hover, { buffer = true })
    vim.keymap.set('n', 'gd', vim.lsp.buf.definition, { buffer = true })
    vim.keymap.set('n', 'gra', vim.lsp.buf.code_action, { buffer = true })
    vim.keymap.set('n', 'grn', vim.lsp.buf.rename, { buffer = true })
  end,
})
